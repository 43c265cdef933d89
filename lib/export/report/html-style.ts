/**
 * The style sheet of a report, for the screen and for paper. Ink on white; what is told by a colour anywhere is told by a word and a
 * sign too. The size of the sheet is the printer's to choose: A4 and Letter both do.
 */
export const REPORT_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { background: #fff; color: #1b1f24; font: 15px/1.55 system-ui, "Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei", sans-serif; }
html:lang(zh-Hans) { font-family: system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
body { margin: 0; }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; overflow-wrap: anywhere; }
h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.3; }
h2 { margin: 2.25rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid #1b1f24; font-size: 1.25rem; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.05rem; }
p { margin: .375rem 0; }
ul { margin: .375rem 0; padding-left: 1.25rem; }
li { margin: .25rem 0; }
table { width: 100%; margin: .5rem 0; border-collapse: collapse; table-layout: fixed; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .375rem .5rem .375rem 0; border-bottom: 1px solid #dcd8d1; text-align: left; vertical-align: top; font-weight: inherit; }
th + th, th + td, td + td { padding-left: .5rem; }
thead th { border-bottom: 1px solid #57606a; font-size: .85em; font-weight: 600; }
td > p:first-child, th > p:first-child { margin-top: 0; }
td > p:last-child, th > p:last-child { margin-bottom: 0; }
.quote { font-family: Georgia, "Songti TC", "Noto Serif CJK TC", "Noto Serif TC", serif; line-height: 1.7; }
.quote :lang(zh-Hans) { font-family: "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", SimSun, serif; }
.label, .seal { color: #57606a; font-size: .85em; }
.seal { margin-top: 2.5rem; border-top: 1px solid #dcd8d1; padding-top: .5rem; }
.standing { font-weight: 400; }
.warning::before { content: "⚠ " / ""; }
.warning { border-left: 3px solid #1b1f24; padding-left: .5rem; }
.entry { margin: .75rem 0 1.25rem; }
.contradict .standing strong { color: #b34700; }
.agree .standing strong { color: #0063a6; }
.lines { white-space: pre-line; }
@media (max-width: 34rem) { main { padding: 1rem .75rem 2rem; } h1 { font-size: 1.35rem; } }
@page { margin: 18mm 16mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
@media print {
  html { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h2, h3, .standing { break-after: avoid; }
  tr, li { break-inside: avoid; }
  .entry { break-inside: avoid; }
  thead { display: table-header-group; }
  .label, .seal, .contradict .standing strong, .agree .standing strong { color: #1b1f24; }
}
`;
