import MapIcon from '@mui/icons-material/Map';

export const districts = { name: 'District', icon: MapIcon };
