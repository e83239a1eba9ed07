import {Failure} from '../model/failure.js';
import {cleanLine} from '../text/clean.js';
import {listWords} from './command-line.js';
import {type Context} from './context.js';
import {globalOptions, type Option} from './options.js';
import {verbs, type Verb} from './verbs.js';

/** `completions SHELL`: a script made from the table of verbs. */
export async function run({positionals, print}: Context): Promise<void> {
	const [shell = ''] = positionals;
	const write = Object.hasOwn(writers, shell) ? writers[shell] : undefined;
	if (!write) {
		throw new Failure('usage', shell === '' ? 'Completions for which shell?' : `There are no completions for "${cleanLine(shell)}".`, {
			remedy: `It takes ${listWords(Object.keys(writers))}.`,
		});
	}

	await print(write());
}

const writers: Record<string, () => string> = {bash: bashScript, zsh: zshScript, fish: fishScript};

function optionWords(verb?: Verb): string[] {
	return [...globalOptions, ...(verb?.options ?? [])].map(({name}) => `--${name}`);
}

function bashScript(): string {
	const cases = verbs.map(verb => `\t\t${verb.name}) words="${optionWords(verb).join(' ')}" ;;`);
	const choices = allChoices().map(({name, choices: values}) => `\t\t--${name}) COMPREPLY=($(compgen -W "${values.join(' ')}" -- "$current")); return ;;`);
	return `# bash completion for pullquote
_pullquote() {
	local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" verb="" words="" word
	for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
		case "$word" in -*) ;; *) verb="$word"; break ;; esac
	done
	case "$previous" in
${choices.join('\n')}
	esac
	case "$verb" in
${cases.join('\n')}
		*) words="${[...verbs.map(({name}) => name), ...optionWords()].join(' ')}" ;;
	esac
	COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _pullquote pullquote
`;
}

function allChoices(): Array<Option & {choices: readonly string[]}> {
	const options = [...globalOptions, ...verbs.flatMap(verb => verb.options)];
	const withChoices = options.filter((option): option is Option & {choices: readonly string[]} => option.choices !== undefined);
	return withChoices.filter((option, index) => withChoices.findIndex(({name}) => name === option.name) === index);
}

function zshScript(): string {
	const described = verbs.map(({name, summary}) => `\t\t'${name}:${quoteSingle(summary)}'`);
	const cases = verbs.map(verb => `\t\t${verb.name}) _arguments ${verb.options.map(option => zshOption(option)).join(' ')} '*:file:_files' ;;`);
	return `#compdef pullquote
_pullquote() {
	local -a verbs
	verbs=(
${described.join('\n')}
	)
	if (( CURRENT == 2 )); then
		_describe verb verbs
		_arguments ${globalOptions.map(option => zshOption(option)).join(' ')}
		return
	fi
	case "$words[2]" in
${cases.join('\n')}
	esac
}
_pullquote "$@"
`;
}

function zshOption({name, value, summary, choices}: Option): string {
	const argument = value === undefined ? '' : `:${value}:${choices ? `(${choices.join(' ')})` : ''}`;
	return `'--${name}[${quoteSingle(summary.replaceAll(/[\[\]:]/gv, ' '))}]${argument}'`;
}

function quoteSingle(text: string): string {
	return text.replaceAll('\'', '\'\\\'\'');
}

function fishScript(): string {
	const names = verbs.map(({name}) => name).join(' ');
	return [
		'# fish completion for pullquote',
		...globalOptions.map(option => `complete -c pullquote ${fishOption(option)}`),
		...verbs.map(({name, summary}) => `complete -c pullquote -n 'not __fish_seen_subcommand_from ${names}' -f -a ${name} -d '${fishQuote(summary)}'`),
		...verbs.flatMap(verb => verb.options.map(option => `complete -c pullquote -n '__fish_seen_subcommand_from ${verb.name}' ${fishOption(option)}`)),
		'',
	].join('\n');
}

function fishOption({name, short, value, choices, summary}: Option): string {
	const argument = value === undefined ? '' : ` -r${choices ? ` -f -a '${choices.join(' ')}'` : ''}`;
	return `-l ${name}${short ? ` -s ${short}` : ''}${argument} -d '${fishQuote(summary)}'`;
}

function fishQuote(text: string): string {
	return text.replaceAll('\\', '\\\\').replaceAll('\'', '\\\'');
}
