/** One style for every screen, light and dark, and for paper. Contrasts are at least 4.5 to 1. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --card: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --soft: #57606a; --link: #0b57b8;
  --error: #b3261e; --warning: #7a4b00; --notice: #0b57b8; --good: #1a6b33; --mark: #fff1b8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f1419; --card: #171d24; --line: #39424c; --text: #e6e9ec; --soft: #a3adb8; --link: #7db8ff;
    --error: #ff8f86; --warning: #f2c14e; --notice: #7db8ff; --good: #7ddc93; --mark: #4d3f0a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text); overflow-wrap: anywhere;
  font: 16px/1.5 system-ui, "Segoe UI", "Liberation Sans", sans-serif;
}
main, header, footer { max-width: 60rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
p { margin: .5rem 0; }
a { color: var(--link); }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, [tabindex]:focus-visible {
  outline: 3px solid var(--link); outline-offset: 2px;
}
code, pre { font-family: ui-monospace, "SF Mono", Menlo, "Liberation Mono", monospace; font-size: .875em; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--page); padding: .5rem; }
.verdict { font-size: 1.125rem; font-weight: 600; }
.error { color: var(--error); } .warning { color: var(--warning); }
.notice { color: var(--notice); } .silenced { color: var(--soft); } .good { color: var(--good); }
.soft { color: var(--soft); }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: 0; }
nav a { display: inline-block; padding: .25rem 0; }
form {
  display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; margin: 0 0 1rem;
  padding: .75rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem;
}
form[hidden], [hidden] { display: none; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend, form label.field { font-size: .875rem; color: var(--soft); padding: 0; }
fieldset label { display: inline-flex; align-items: center; gap: .375rem; margin-right: .875rem; min-height: 2rem; }
input[type=search], select, button {
  display: block; font: inherit; color: inherit; background: var(--page); width: 100%; min-height: 2.25rem;
  border: 1px solid var(--soft); border-radius: .375rem; padding: .25rem .5rem;
}
input[type=checkbox] { width: 1.125rem; height: 1.125rem; margin: 0; accent-color: var(--link); }
form .grow { flex: 1 1 12rem; }
article {
  border: 1px solid var(--line); border-left: .25rem solid currentColor; border-radius: .375rem;
  padding: .75rem 1rem; margin: .75rem 0; break-inside: avoid;
}
article > * { color: var(--text); }
article h4 { margin: 0 0 .25rem; font-size: 1rem; }
article h4 .error { color: var(--error); } article h4 .warning { color: var(--warning); }
article h4 .notice { color: var(--notice); }
article .soft { color: var(--soft); }
article ul { margin: .5rem 0; padding-left: 1.25rem; }
pre {
  margin: .5rem 0; padding: .5rem .75rem; background: var(--card); border: 1px solid var(--line);
  border-radius: .375rem; overflow-x: auto; overflow-wrap: normal;
}
blockquote { margin: .5rem 0; padding-left: .75rem; border-left: .125rem solid var(--line); color: var(--soft); }
pre code { font-size: 1em; }
pre span { color: var(--soft); line-height: 1; }
.wide { overflow-x: auto; overflow-wrap: normal; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-size: .9375rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .375rem .625rem; border-bottom: 1px solid var(--line); }
td { overflow-wrap: anywhere; min-width: 4.5rem; }
thead th { color: var(--soft); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 500; white-space: nowrap; }
td.sign { min-width: 0; width: 2rem; }
small { font-size: .8125rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
svg.flows { display: block; width: 100%; max-width: 40rem; height: auto; margin: .5rem 0; font-size: 13px; }
.flows rect { fill: var(--card); stroke: var(--line); }
.flows text { fill: var(--text); text-anchor: middle; }
.flows .ways path { fill: none; stroke: var(--soft); stroke-width: 1.5; }
.flows .ways .head { fill: var(--soft); stroke: none; }
footer { margin-top: 3rem; padding-bottom: 2rem; color: var(--soft); font-size: .875rem; }
@media (max-width: 40rem) { th, td { padding: .375rem; } tbody th { white-space: normal; } td { min-width: 0; } .file { display: none; } h1 { font-size: 1.3rem; } }
@media print {
  :root {
    color-scheme: light;
    --page: #ffffff; --card: #ffffff; --line: #999999; --text: #000000; --soft: #333333; --link: #000000;
    --error: #8c1d18; --warning: #5c3900; --notice: #08417f; --good: #0f4a22;
  }
  body { font-size: 10.5pt; }
  nav, form, .skip { display: none; }
  main, header, footer { max-width: none; padding: 0; }
  h2, h3, h4, caption { break-after: avoid; }
  tr { break-inside: avoid; }
  .wide { overflow: visible; }
}
`;
