export const USAGE = `crosscheck: confronts two sources about one event

  crosscheck compare A B [options]     compare two articles: text files, Word, PDF or saved pages
    --published-a DATE  --published-b DATE   day of publication, such as 2025-03-09
    --recorded-a DATE   --recorded-b DATE    day an interview was recorded
    --publisher-a NAME  --publisher-b NAME
    --title-a TITLE     --title-b TITLE
    --lang-a LANG       --lang-b LANG        zh-Hant, zh-Hans or en; detected where left out
    --glossary FILE                          names that are one, a line each: WHO = 世界卫生组织
    --topics FILE                            topics of your own, a line each: Deaths: killed, died, 遇難
    --format json|md|html|csv|docx|xlsx      json where left out; docx and xlsx want -o FILE or a pipe
    --lang LANG                              language of the report; en where left out (JSON has none)
    --now DATE                               today, for the report's date and the check of dates
    --timing                                 time of loading and of the analysis, on standard error
    -o, --output FILE                        write there instead of standard output

  crosscheck judge [FILE] [--timing]     JSON lines {id, a, b, lang?, publishedA?, publishedB?} to verdicts
  crosscheck extract [FILE] [--timing]   JSON lines {id, text, lang?, published?} to figures, times and claims
  crosscheck serve [--port N] [--host H] the program in the browser, as npm start does

judge and extract read standard input where no file is named.
Exit code 0, or 1 with one line on standard error.
`;
