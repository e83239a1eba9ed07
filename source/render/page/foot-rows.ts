import {type Author} from '../../model/article.js';
import {describedAuthors, noteLead, notesHeading, sourceSummary} from '../article-facts.js';
import {type LayoutContext} from './context.js';
import {displayText} from './display-text.js';
import {joinFacts} from './head-rows.js';
import {richRows} from './rich-rows.js';
import {blankRow, plainRow, type Row} from './row.js';

/** The rule, the notes about the authors, and where the text came from and what was left out. */
export function footRows(context: LayoutContext): Row[] {
	const {article, measure, painter} = context;
	const facts = sourceSummary(article).map(fact => displayText(fact, painter.unicode).text);
	return [
		blankRow,
		plainRow([{text: painter.glyph('─', '-').repeat(measure), style: 'rule'}]),
		...authorRows(describedAuthors(article), context),
		...joinFacts(facts, measure, painter.glyph(' · ', ' - ')),
		...article.extraction.notices.flatMap(notice => richRows({text: notice, spans: []}, {width: measure, style: 'warning'}, context)),
	];
}

function authorRows(authors: readonly Author[], context: LayoutContext): Row[] {
	if (authors.length === 0) {
		return [];
	}

	return [
		plainRow([{text: notesHeading(authors.length), style: 'heading'}]),
		...authors.flatMap(author => [...noteRows(author, context), blankRow]),
	];
}

/** The note; led by the name where it does not begin with it itself. */
function noteRows(author: Author, context: LayoutContext): Row[] {
	const lead = noteLead(author);
	const spans = lead === '' ? [] : [{start: 0, end: author.name.length, style: 'strong' as const}];
	return richRows({text: lead + (author.note ?? ''), spans}, {width: context.measure}, context);
}
