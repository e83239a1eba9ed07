import {padStart, textWidth} from '../../text/width.js';
import {articleMinutes, byline, quotationSummary, shownSubtitle} from '../article-facts.js';
import {formatDate} from '../date.js';
import {type LayoutContext, markedRuns} from './context.js';
import {displayText} from './display-text.js';
import {richRows} from './rich-rows.js';
import {blankRow, plainRow, type Row} from './row.js';
import {wrapPlain} from './wrap.js';

/** Where the article is from and when, its title, who wrote it, how long it takes and how many speak in it. */
export function headRows(context: LayoutContext, timeZone?: string): Row[] {
	const {article, measure} = context;
	const origin = originRows(context, timeZone);
	const subtitle = shownSubtitle(article);
	return [
		...origin,
		...origin.length > 0 ? [blankRow] : [],
		...titleRows(context),
		...subtitle ? richRows({text: subtitle, spans: []}, {width: measure, style: 'dim'}, context) : [],
		...factRows(context),
		blankRow,
		blankRow,
	];
}

function originRows({article, measure, painter}: LayoutContext, timeZone?: string): Row[] {
	const source = [article.publisher, article.section].filter(Boolean).join(' · ');
	const left = displayText(source, painter.unicode).text;
	const date = article.published === undefined ? '' : formatDate(article.published, timeZone) ?? '';
	const room = measure - textWidth(left);
	return left !== '' && date !== '' && room >= date.length + 2 ? [plainRow([{text: left + padStart(date, room), style: 'dim'}])] : [left, date].filter(Boolean).flatMap(text => dimRows(text, {measure}));
}

function dimRows(text: string, {measure}: {measure: number}): Row[] {
	return wrapPlain(text, measure).map(line => plainRow([{text: line, style: 'dim'}]));
}

function titleRows(context: LayoutContext): Row[] {
	const {article, measure} = context;
	const runs = markedRuns(article, quotation => quotation.in === 'title', context.quotationStyle)
		.map(run => ({...run, style: context.mix('title', run.style)}));
	return article.title === '' ? [] : richRows({text: article.title, spans: []}, {width: measure, style: 'title', runs}, context);
}

function factRows({article, measure, painter}: LayoutContext): Row[] {
	const facts = [byline(article), `${articleMinutes(article)} min`, quotationSummary(article)];
	return joinFacts(facts.flatMap(fact => fact === undefined ? [] : [displayText(fact, painter.unicode).text]), measure, painter.glyph(' · ', ' - '));
}

/** Facts in a row, separated by dots; a fact that does not fit begins a new line and needs no dot. */
export function joinFacts(facts: readonly string[], measure: number, separator: string): Row[] {
	const lines: string[] = [];
	for (const fact of facts) {
		const last = lines.at(-1);
		if (last !== undefined && textWidth(last) + separator.length + textWidth(fact) <= measure) {
			lines[lines.length - 1] = last + separator + fact;
		} else {
			lines.push(...wrapPlain(fact, measure));
		}
	}

	return lines.map(line => plainRow([{text: line, style: 'dim'}]));
}
