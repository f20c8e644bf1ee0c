import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMunicipalityChoice } from '../municipality-context.tsx';
import { useWords } from '../words.ts';

/** Says in which municipality one works; several can be chosen from. */
export function MunicipalityChooser() {
  const { current, all, choose } = useMunicipalityChoice();
  const words = useWords();
  if (current === undefined) return null;
  if (all.length < 2) return <Typography noWrap>{current.name}</Typography>;
  return (
    <TextField
      select
      margin="none"
      fullWidth={false}
      value={current.number}
      onChange={({ target }) => choose(target.value)}
      slotProps={{
        htmlInput: { 'aria-label': words('frame.choose_municipality') },
        select: { SelectDisplayProps: { 'aria-label': `${words('frame.municipality')}: ${current.name}` } },
      }}
      sx={{
        maxWidth: '100%',
        '& .MuiInputBase-root': { color: 'inherit' },
        '& .MuiSvgIcon-root': { color: 'inherit' },
      }}
    >
      {all.map(({ number, name }) => (
        <MenuItem key={number} value={number}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
