import {listText} from '../../render/headlines.js';
import {textWidth} from '../../text/width.js';
import {type AppState, type Message, type Prompt, type PromptKind} from '../state/app-state.js';
import {characters} from '../state/line-editor.js';
import {cutTo, type Look, type View} from './view.js';
import {wrapWords} from './wrap-words.js';

/** What stands before what is typed, and what to do when nothing is typed yet. */
const prompts: Readonly<Record<PromptKind, {label: string; advice: string}>> = {
	search: {label: '/', advice: 'words, or is:unread feed:bbc tag:world said:Biden has:quotes since:2d'},
	find: {label: 'find: ', advice: 'words in this article'},
	command: {label: ':', advice: 'add ADDRESS, theme NAME, sort KEY, speaker NAME, measure N, or a command of the help'},
	'add-feed': {label: 'add a feed: ', advice: 'the address of a feed or of any page of the site'},
	pipe: {label: '| ', advice: 'a command that gets the article, like: less, wc -w, lp'},
};

/** The view with the prompt in its last row, and what is wrong with what was typed in the row above. */
export function withPrompt(view: View, {prompt, state, look}: {prompt: Prompt; state: AppState; look: Look}): View {
	const {columns, rows} = state.size;
	const {painter} = look;
	const {label, advice} = prompts[prompt.kind];
	const room = columns - 3 - label.length;
	const {shown, column} = scrolledLine(prompt, room);
	const hint = prompt.line.text === '' ? painter.paint('dim', cutTo(advice, room, painter)) : '';
	const line = ` ${painter.paint('key', label)}${painter.paint('text', shown)}${hint}`;
	const error = prompt.error === undefined ? [] : noticeLines(prompt.error, {style: 'error', look, columns});
	return {
		lines: [...view.lines.slice(0, rows - 1 - error.length), ...error, line],
		cursor: {row: rows - 1, column: Math.min(columns - 1, 1 + label.length + column)},
	};
}

/** The view with a message in place of its last rows: as many as it needs, at most a few. */
export function withMessage(view: View, {message, state, look}: {message: Message; state: AppState; look: Look}): View {
	const lines = noticeLines(message.text, {style: message.tone === 'error' ? 'error' : 'accent', look, columns: state.size.columns});
	return {lines: [...view.lines.slice(0, state.size.rows - lines.length), ...lines]};
}

const mostNoticeRows = 4;

function noticeLines(text: string, {style, look: {painter}, columns}: {style: 'error' | 'accent'; look: Look; columns: number}): string[] {
	const lines = wrapWords(listText(text, painter), columns - 2);
	const shown = lines.length > mostNoticeRows ? [...lines.slice(0, mostNoticeRows - 1), cutTo(lines.slice(mostNoticeRows - 1).join(' '), columns - 2, painter)] : lines;
	return shown.map(line => ` ${painter.paint(style, line)}`);
}

/** The part of a long line around the cursor. */
function scrolledLine({line}: Prompt, room: number): {shown: string; column: number} {
	const all = characters(line.text);
	let start = 0;
	while (start < line.cursor && textWidth(all.slice(start, line.cursor).join('')) > room - 1) {
		start++;
	}

	let end = line.cursor;
	while (end < all.length && textWidth(all.slice(start, end + 1).join('')) <= room) {
		end++;
	}

	return {shown: all.slice(start, end).join(''), column: textWidth(all.slice(start, line.cursor).join(''))};
}
