import {type Painter} from '../../render/paint.js';
import {textWidth} from '../../text/width.js';
import {commandGroups, commands, type Command, type CommandGroup, type ScreenKind} from '../keys/commands.js';
import {type Bindings} from '../keys/bindings.js';
import {type AppState, type HelpScreen} from '../state/app-state.js';
import {bodyHeight} from '../state/geometry.js';
import {framed, type Hint} from './bars.js';
import {cutTo, fit, type Look, type View} from './view.js';

const hints: readonly Hint[] = [['down', 'scroll'], ['back', 'back']];

const screenNames: Readonly<Record<ScreenKind, string>> = {
	feeds: 'the list of feeds', headlines: 'headlines', article: 'an article', quotations: 'the quotations of an article', speaker: 'a speaker', links: 'links',
	author: 'an author', health: 'feed health', help: 'help',
};

/** The keys of the screen from which help was asked. */
export function helpView(screen: HelpScreen, state: AppState, look: Look): View {
	const lines = helpLines(screen.about, look, state.size.columns);
	return framed({
		state, look, hints,
		title: `Keys in ${screenNames[screen.about]}`,
		body: lines.slice(screen.top),
		place: `${Math.min(lines.length, screen.top + bodyHeight(state))} of ${lines.length} lines`,
	});
}

/** The lines of the help, made from the table of commands; two columns where there is room. */
export function helpLines(about: ScreenKind, {painter, bindings}: Look, columns: number): string[] {
	const width = columns >= 100 ? Math.floor((columns - 2) / 2) : columns - 2;
	const cells = groups(about).flatMap(([group, members]) => [
		{text: '', styled: ''},
		{text: group, styled: painter.paint('heading', group)},
		...members.map(command => commandCell({command, bindings, painter, width})),
	]);
	const notes = ['', 'Every key can be changed: pullquote config set keys \'{"star": ["s", "*"]}\'', 'The names of the commands stand on the right.'];
	const noteCells = notes.map(text => ({text, styled: painter.paint('dim', cutTo(text, columns - 3, painter))}));
	if (columns < 100) {
		return [...cells, ...noteCells].map(({styled}) => ` ${styled}`.trimEnd());
	}

	const half = Math.ceil(cells.length / 2);
	const rows = Array.from({length: half}, (_, row) => {
		const left = cells[row] ?? {text: '', styled: ''};
		return ` ${left.styled}${' '.repeat(Math.max(1, width - textWidth(left.text)))}${cells[row + half]?.styled ?? ''}`.trimEnd();
	});
	return [...rows, ...noteCells.map(({styled}) => ` ${styled}`.trimEnd())];
}

function groups(about: ScreenKind): Array<[CommandGroup, Command[]]> {
	const here = commands.filter(({screens}) => screens.includes(about));
	return commandGroups.flatMap(group => {
		const members = here.filter(command => command.group === group);
		return members.length === 0 ? [] : [[group, members] as [CommandGroup, Command[]]];
	});
}

const keyColumns = 15;

/** As many of the keys as fit, the first one always. */
function shownKeys(keys: readonly string[]): string {
	return keys.reduce((shown, key) => shown === '' ? key : shown.length + key.length + 1 > keyColumns ? shown : `${shown} ${key}`, '');
}

function commandCell({command, bindings, painter, width}: {command: Command; bindings: Bindings; painter: Painter; width: number}): {text: string; styled: string} {
	const keys = fit(shownKeys(bindings.keysOf.get(command.id) ?? [`:${command.id}`]), keyColumns, painter);
	const nameColumns = width >= 48 ? command.id.length + 2 : 0;
	const title = cutTo(command.title, Math.max(10, width - keyColumns - 4 - nameColumns), painter);
	const gap = ' '.repeat(Math.max(2, width - keyColumns - 2 - textWidth(title) - nameColumns));
	const name = nameColumns === 0 ? '' : gap + command.id;
	return {text: ` ${keys} ${title}${name}`, styled: ` ${painter.paint('key', keys)} ${painter.paint('text', title)}${painter.paint('dim', name)}`};
}
