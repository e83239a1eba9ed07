import {parseArgs} from 'node:util';
import {Failure} from '../model/failure.js';
import {cleanLine} from '../text/clean.js';
import {type OptionValues} from './context.js';
import {nearest} from './nearest.js';
import {globalOptions, type Option} from './options.js';
import {findVerb, verbs, type Verb} from './verbs.js';

/** What was asked. Without a verb the app opens. */
export type CommandLine = {
	verb: Verb | undefined;
	positionals: string[];
	options: OptionValues;
};

type Token = ReturnType<typeof parseTokens>[number];

/** Parses the arguments behind the program's name. Throws a usage Failure that names the word and the remedy. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
	const verb = verbOf(argv);
	const known = [...globalOptions, ...(verb?.options ?? [])];
	const tokens = parseTokens(argv, known);
	const values = collectValues(tokens, known, verb);
	const positionals = tokens.filter(token => token.kind === 'positional').map(token => token.value);
	return {verb, positionals: verb ? positionals.slice(1) : positionals, options: optionValues(values)};
}

/** Option values over a map from name to the values given. */
export function optionValues(values: ReadonlyMap<string, readonly string[]>): OptionValues {
	return {
		flag: name => values.has(name),
		value: name => values.get(name)?.at(-1),
		values: name => [...values.get(name) ?? []],
		integer(name) {
			const value = values.get(name)?.at(-1);
			return value === undefined ? undefined : Number(value);
		},
	};
}

/** The first word that is no option; options of any verb may stand before it. */
function verbOf(argv: readonly string[]): Verb | undefined {
	const all = [...globalOptions, ...verbs.flatMap(verb => verb.options)];
	const tokens = parseTokens(argv, all);
	const unknown = tokens.find(token => token.kind === 'option' && all.every(({name}) => name !== token.name));
	const word = tokens.find(token => token.kind === 'positional')?.value;
	if (word === undefined) {
		return undefined;
	}

	const verb = findVerb(word);
	if (verb) {
		return verb;
	}

	if (unknown?.kind === 'option') {
		unknownOption(unknown.rawName, globalOptions, undefined);
	}

	const close = nearest(word, verbs.map(({name}) => name));
	throw new Failure('usage', `There is no verb "${cleanLine(word)}".`, {
		remedy: close ? `Did you mean "${close}"?` : 'See pullquote --help.',
	});
}

function parseTokens(argv: readonly string[], known: readonly Option[]) {
	const options = Object.fromEntries(known.map(({name, short, value}) => [
		name,
		{type: value === undefined ? 'boolean' as const : 'string' as const, multiple: true, ...(short && {short})},
	]));
	return parseArgs({args: [...argv], options, strict: false, allowPositionals: true, tokens: true}).tokens;
}

function collectValues(tokens: readonly Token[], known: readonly Option[], verb: Verb | undefined): Map<string, string[]> {
	const values = new Map<string, string[]>();
	for (const token of tokens) {
		if (token.kind !== 'option') {
			continue;
		}

		const option = known.find(({name}) => name === token.name) ?? unknownOption(token.rawName, known, verb);
		checkValue(option, token.rawName, token.value);
		const earlier = option.multiple ? values.get(option.name) ?? [] : [];
		values.set(option.name, [...earlier, token.value ?? '']);
	}

	return values;
}

function unknownOption(rawName: string, known: readonly Option[], verb: Verb | undefined): never {
	const close = nearest(rawName.replace(/^-+/v, ''), known.map(({name}) => name));
	const help = `See pullquote ${verb ? `${verb.name} ` : ''}--help.`;
	throw new Failure('usage', `${verb ? `pullquote ${verb.name}` : 'pullquote'} has no option ${cleanLine(rawName)}.`, {
		remedy: close ? `Did you mean --${close}?` : help,
	});
}

function checkValue(option: Option, rawName: string, value: string | undefined): void {
	if (option.value === undefined) {
		if (value !== undefined) {
			throw new Failure('usage', `${rawName} takes no value.`);
		}

		return;
	}

	if (value === undefined) {
		throw new Failure('usage', `${rawName} needs a value: ${rawName} ${option.value}.`);
	}

	if (option.choices && !option.choices.includes(value)) {
		throw new Failure('usage', `${rawName} cannot be "${cleanLine(value)}".`, {remedy: `It takes ${listWords(option.choices)}.`});
	}

	if (option.integer && !isIntegerIn(value, option.integer)) {
		throw new Failure('usage', `${rawName} cannot be "${cleanLine(value)}".`, {
			remedy: `It takes a whole number from ${option.integer.from} to ${option.integer.to}.`,
		});
	}
}

function isIntegerIn(value: string, {from, to}: {from: number; to: number}): boolean {
	return /^\d{1,15}$/v.test(value) && Number(value) >= from && Number(value) <= to;
}

/** "a, b or c". */
export function listWords(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
