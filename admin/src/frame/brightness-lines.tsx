import DarkIcon from '@mui/icons-material/DarkModeOutlined';
import LightIcon from '@mui/icons-material/LightModeOutlined';
import SystemIcon from '@mui/icons-material/SettingsBrightnessOutlined';
import CheckIcon from '@mui/icons-material/Check';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import MenuItem from '@mui/material/MenuItem';
import { BRIGHTNESS_CHOICES, useBrightnessChoice } from '../brightness.ts';
import { useWords } from '../words.ts';

const ICONS = { system: SystemIcon, light: LightIcon, dark: DarkIcon };

/** Lines of a menu that make the console light or dark, or as the machine is. */
export function BrightnessLines() {
  const words = useWords();
  const [chosen, choose] = useBrightnessChoice();
  return BRIGHTNESS_CHOICES.map((one) => {
    const Icon = ICONS[one];
    const isChosen = one === chosen;
    return (
      <MenuItem key={one} role="menuitemradio" aria-checked={isChosen} onClick={() => choose(one)}>
        <ListItemIcon>
          <Icon fontSize="small" />
        </ListItemIcon>
        <ListItemText>{words(`habit.brightness.${one}`)}</ListItemText>
        {isChosen ? <CheckIcon fontSize="small" sx={{ ml: 2 }} /> : null}
      </MenuItem>
    );
  });
}
