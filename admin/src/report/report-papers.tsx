import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMunicipality } from '../municipality-context.tsx';
import { useLanguage, useWords } from '../words.ts';

interface Props {
  readonly year: number;
  readonly slug: string;
}

/** Where the report is as a paper of its own, to be read, printed and sent on. */
export function ReportPapers({ year, slug }: Props) {
  const words = useWords();
  const language = useLanguage();
  const { number } = useMunicipality();
  const at = (form: 'docx' | 'html') => `/report/${number}/${year}/${slug}.${form}?lang=${language}`;
  return (
    <Stack direction="row" spacing={2} useFlexGap sx={{ my: 2, flexWrap: 'wrap' }}>
      <Typography component="span">{words('report.papers')}</Typography>
      <Link href={at('docx')} download>
        {words('report.as_document')}
      </Link>
      <Link href={at('html')}>{words('report.as_page')}</Link>
    </Stack>
  );
}
