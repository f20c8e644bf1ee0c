import { TextField } from '@mui/material';
import { useWords } from '../words.ts';

export interface TitleTexts {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

interface TitleFieldsProps {
  readonly value: TitleTexts;
  readonly onChange: (value: TitleTexts) => void;
  readonly required?: boolean;
  readonly help?: string;
}

/** A title in its languages; bokmål is what the others fall back to. */
export function TitleFields({ value, onChange, required = false, help = '' }: TitleFieldsProps) {
  const words = useWords();
  const needed = required || value.nn.trim() !== '' || value.en.trim() !== '';
  return (
    <>
      {(['nb', 'nn', 'en'] as const).map((language) => (
        <TextField
          key={language}
          label={words(`meeting.field.title_${language}`)}
          required={language === 'nb' && needed}
          fullWidth
          value={value[language]}
          onChange={(event) => onChange({ ...value, [language]: event.target.value })}
          helperText={language === 'nb' ? help : ''}
          slotProps={{ htmlInput: { maxLength: 200, lang: language } }}
        />
      ))}
    </>
  );
}
