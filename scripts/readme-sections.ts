import {commands} from '../source/screens/keys/commands.js';
import {verbs} from '../source/commands/verbs.js';
import {settingTable} from '../source/model/settings.js';

/** The README's sections that are made from tables of the code, by the name in their markers (`<!-- name -->`). */
export const readmeSections: Readonly<Record<string, () => string>> = {
	verbs: () => markdownTable(['verb', 'does'], verbs.map(({name, usage, summary}) => [code(`${name} ${usage}`.trim()), summary])),
	keys: () => markdownTable(['keys', 'do', 'command'], commands.map(({id, keys, title}) => [keys.map(key => code(key)).join(' '), title, code(id)])),
	settings: () => markdownTable(
		['setting', 'default', 'what it is', 'takes'],
		Object.values(settingTable).map(({name, fallback, summary, takes}) => [code(name), code(JSON.stringify(fallback)), summary, takes]),
	),
};

/** The README with every generated section made anew. */
export function withSections(readme: string): string {
	return Object.entries(readmeSections).reduce((text, [name, make]) => {
		const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
		const start = text.indexOf(open);
		const end = text.indexOf(close);
		if (start === -1 || end < start) {
			throw new Error(`README.md has no section ${open}`);
		}

		return `${text.slice(0, start + open.length)}\n${make()}\n${text.slice(end)}`;
	}, readme);
}

function markdownTable(head: string[], rows: readonly string[][]): string {
	const line = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(row => line(row))].join('\n');
}

/** A code span; a backtick inside wants longer fences (CommonMark 6.1). */
function code(text: string): string {
	return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
