import { Box, Typography } from '@mui/material';
import { AskedField } from '../frame/asked-field.tsx';
import { useFieldWords, type HelpKey } from '../help/field-words.tsx';
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
  /** What is to be said of the first of them, where that is not the usual. */
  readonly of?: HelpKey;
}

/** A title in its languages; bokmål is what the others fall back to. */
export function TitleFields({ value, onChange, required = false, of = 'meeting.field.title_nb' }: TitleFieldsProps) {
  const words = useWords();
  const asks = useFieldWords();
  const needed = required || value.nn.trim() !== '' || value.en.trim() !== '';
  const field = (language: keyof TitleTexts) => (
    <AskedField
      {...asks(`meeting.field.title_${language}`, language === 'nb' ? of : `meeting.field.title_${language}`)}
      required={language === 'nb' && needed}
      fullWidth
      value={value[language]}
      onChange={(event) => onChange({ ...value, [language]: event.target.value })}
      slotProps={{ htmlInput: { maxLength: 200, lang: language } }}
    />
  );
  return (
    <Box>
      {field('nb')}
      <details>
        <Typography component="summary" variant="body2" sx={{ cursor: 'pointer', py: 0.5 }}>
          {words('meeting.field.other_languages')}
        </Typography>
        {field('nn')}
        {field('en')}
      </details>
    </Box>
  );
}
