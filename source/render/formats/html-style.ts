import {isHexColor} from '../color.js';
import {type Theme} from '../theme.js';
import {themes} from '../themes.js';

/** How many speakers have a colour of their own. */
const speakerCount = 8;

/** The stylesheet of the HTML format: the colours of the `paper` theme, and those of `night` where the reader prefers dark. */
export function htmlStyle(): string {
	return [
		`:root { color-scheme: light dark; ${variables(themes['paper'])} }`,
		`@media (prefers-color-scheme: dark) { :root { ${variables(themes['night'])} } }`,
		'body { margin: 0; background: var(--paper); color: var(--text); font: 1.1rem/1.6 Georgia, "Times New Roman", serif; }',
		'main { max-width: 38rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }',
		'h1, h2, h3, h4, h5, h6 { color: var(--title); line-height: 1.25; }',
		'.origin, .facts, .subtitle, figcaption, small { color: var(--dim); }',
		'.origin, .facts, figcaption { font: 0.85rem/1.5 system-ui, sans-serif; }',
		'a { color: inherit; }',
		'q { quotes: none; color: var(--quotation); font-style: normal; }',
		'q::before, q::after { content: none; }',
		...Array.from({length: speakerCount}, (_, index) => `.s${index} { color: var(--s${index}); }`),
		'blockquote { margin: 1.5rem 0; padding-left: 1rem; border-left: 3px solid var(--dim); }',
		'.pullquote { margin: 1.5rem 2rem; font-size: 1.3rem; color: var(--dim); }',
		'pre { overflow-x: auto; padding: 0.75rem; border: 1px solid var(--dim); font-size: 0.9rem; }',
		'table { border-collapse: collapse; } th, td { padding: 0.25rem 0.75rem; border-bottom: 1px solid var(--dim); text-align: left; vertical-align: top; }',
		'img { max-width: 100%; height: auto; } figure { margin: 1.5rem 0; }',
		'main > footer { margin-top: 3rem; border-top: 1px solid var(--dim); } dd { margin: 0 0 0.5rem 1.5rem; } dt { margin-top: 1rem; font-weight: bold; }',
		'',
	].join('\n');
}

function variables(theme: Theme | undefined): string {
	const colors = {
		paper: theme?.paper,
		text: theme?.styles.text.color,
		title: theme?.styles.title.color,
		dim: theme?.styles.dim.color,
		quotation: theme?.styles.quotation.color,
		...Object.fromEntries((theme?.speakers ?? []).slice(0, speakerCount).map(({color}, index) => [`s${index}`, color])),
	};
	return Object.entries(colors).filter(([, color]) => isHexColor(color)).map(([name, color]) => `--${name}: ${color};`).join(' ');
}
