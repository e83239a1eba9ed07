import {globalOptions, type Option} from './options.js';
import {verbs, type Verb} from './verbs.js';

/** The help of the whole program. */
export function programHelp(): string {
	return [
		'pullquote reads the news in the terminal, and ties every quotation to its speaker.',
		'',
		'Usage: pullquote [OPTION...] [VERB [ARGUMENT...]]',
		'',
		'Without a verb: browse. Without a terminal: print the headlines.',
		'',
		'Verbs',
		...columns(verbs.map(({name, usage, summary}) => [`${name} ${usage}`.trim(), summary])),
		'',
		'Options',
		...columns(globalOptions.map(option => [optionUsage(option), option.summary])),
		'',
		'pullquote VERB --help tells more about a verb.',
		'',
	].join('\n');
}

/** The help of one verb. */
export function verbHelp({name, usage, summary, details, options, examples}: Verb): string {
	const title = `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
	return [
		`Usage: pullquote ${name}${options.length > 0 ? ' [OPTION...]' : ''} ${usage}`.trimEnd(),
		'',
		...fill(details === undefined ? title : `${title} ${details}`, 78),
		...(options.length > 0 ? ['', 'Options', ...columns(options.map(option => [optionUsage(option), option.summary]))] : []),
		...(examples.length > 0 ? ['', 'Examples', ...examples.flatMap(([command, meaning]) => [`  ${command}`, `      ${meaning}`])] : []),
		'',
		`The general options (pullquote --help) apply too: ${globalOptions.map(option => `--${option.name}`).join(', ')}.`,
		'',
	].join('\n');
}

/** `-q, --quiet` or `--width N`. */
export function optionUsage({name, short, value}: Option): string {
	return `${short ? `-${short}, ` : ''}--${name}${value === undefined ? '' : ` ${value}`}`;
}

const widestName = 28;

function columns(rows: ReadonlyArray<readonly [name: string, meaning: string]>): string[] {
	const width = Math.min(widestName, Math.max(...rows.map(([name]) => name.length)));
	return rows.flatMap(([name, meaning]) => {
		const [first = '', ...rest] = fill(meaning, 78 - width - 4);
		const indent = ' '.repeat(width + 4);
		return name.length > width
			? [`  ${name}`, `${indent}${first}`, ...rest.map(line => indent + line)]
			: [`  ${name.padEnd(width)}  ${first}`, ...rest.map(line => indent + line)];
	});
}

/** Plain ASCII help text into lines of at most `width` columns. */
function fill(text: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= width) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else {
			lines.push(word);
		}
	}

	return lines;
}
