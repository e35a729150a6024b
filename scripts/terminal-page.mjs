// A terminal's text with its colours as a page: for pictures, and to see that marks stand under what they mark.

const COLOURS = { 31: '#f47067', 32: '#57ab5a', 33: '#daaa3f', 36: '#39c5cf' };

/** `text` with SGR escapes, as `command` printed it in a terminal of so many `columns`. */
export function terminalPage({ command, text, columns = 120 }) {
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 12px; background: #fff; }
.window { background: #1c2128; border-radius: 8px; overflow: hidden; }
.bar { background: #2d333b; height: 28px; }
pre { margin: 0; padding: 14px 18px; color: #cdd9e5; font: 13px/1.45 'DejaVu Sans Mono', monospace; width: calc(${columns}ch + 1px); white-space: pre-wrap; overflow-wrap: anywhere; }
</style><div class="window"><div class="bar"></div><pre>$ ${escapeHtml(command)}\n${spans(text)}</pre></div>`;
}

/** Each stretch of text in the style that the escapes before it set. */
function spans(text) {
  const style = new Map();
  let html = '';
  const [first = '', ...others] = text.split('\u001b[');
  for (const part of [`m${first}`, ...others]) {
    const end = part.indexOf('m');
    for (const code of part.slice(0, end).split(';').map(Number)) {
      if (code === 0) style.clear();
      else if (code === 22) for (const name of ['weight', 'faint']) style.delete(name);
      else if (code === 39) style.delete('colour');
      else if (code === 1) style.set('weight', 'font-weight: bold');
      else if (code === 2) style.set('faint', 'opacity: 0.6');
      else if (COLOURS[code]) style.set('colour', `color: ${COLOURS[code]}`);
    }
    const words = escapeHtml(part.slice(end + 1));
    html += style.size === 0 ? words : `<span style="${[...style.values()].join(';')}">${words}</span>`;
  }
  return html;
}

function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
