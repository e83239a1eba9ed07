import {type Page} from '../../render/page/page.js';
import {type AppState, type ArticleScreen} from '../state/app-state.js';
import {bodyHeight} from '../state/geometry.js';
import {activity, statusBar, type Hint} from './bars.js';
import {cutTo, exactly, type Look, type View} from './view.js';
import {wrapWords} from './wrap-words.js';

const hints: readonly Hint[] = [['next-quotation', 'quotation'], ['quotations', 'speakers'], ['browser', 'browser'], ['copy', 'copy'], ['next-unread', 'next unread'], ['author', 'author'], ['back', 'back'], ['help', 'help']];

/** An article: its page, a rule, and how far the reader is. */
export function articleView(screen: ArticleScreen, state: AppState, {look, page}: {look: Look; page: Page | undefined}): View {
	const {columns, rows} = state.size;
	const {painter} = look;
	const height = bodyHeight(state);
	const body = page ? pageLines(screen, page, height) : waitingLines(screen, state, look);
	const rule = ` ${painter.paint('rule', painter.glyph('─', '-').repeat(Math.max(1, columns - 2)))}`;
	const place = activity(state, painter) || (page ? progress(screen.top, page.lines.length, height) : 'Article');
	return {lines: exactly([...exactly(body, height), rule, statusBar({look, state, place, hints})], rows)};
}

function pageLines({top, quotation}: ArticleScreen, page: Page, height: number): string[] {
	const first = Math.min(top, Math.max(0, page.lines.length - height));
	return page.lines.slice(first, first + height).map((line, index) =>
		quotation !== undefined && line.quotations.includes(quotation) ? page.paintSelected(first + index, quotation) : line.text);
}

/** `Article  2/5 · 41 %`: the screenful, and how far down; nothing is counted when all of it is on the screen. */
function progress(top: number, lineCount: number, height: number): string {
	const last = lineCount - height;
	if (last <= 0) {
		return 'Article · all of it';
	}

	const [screenful, screenfuls] = [Math.ceil((Math.min(top, last) + height) / height), Math.ceil(lineCount / height)];
	return `Article  ${screenful}/${screenfuls} · ${top >= last ? 'end' : `${Math.round(top / last * 100)} %`}`;
}

/** While the text is fetched, and when it did not come: what is known, and what can be done. */
function waitingLines({entry, text}: ArticleScreen, {size}: AppState, {painter, bindings}: Look): string[] {
	const width = Math.min(72, size.columns - 4);
	const left = ' '.repeat(Math.max(2, Math.floor((size.columns - width) / 2)));
	const browser = bindings.keysOf.get('browser')?.[0] ?? ':browser';
	const source = bindings.keysOf.get('source')?.[0] ?? ':source';
	const news = text.status === 'failed'
		? [...wrapWords(text.reason, width).map(line => painter.paint('error', line)), '', ...wrapWords(`${browser} opens it in the browser, ${source} shows the feed's own text.`, width).map(line => painter.paint('dim', line))]
		: [painter.paint('dim', `Reading the page${painter.glyph('…', '...')}`)];
	return [
		`${left}${painter.paint('feed', cutTo(entry.feedTitle, width, painter))}`, '',
		...wrapWords(entry.title, width).map(line => left + painter.paint('title', line)), '',
		...news.map(line => line === '' ? '' : left + line),
	];
}
