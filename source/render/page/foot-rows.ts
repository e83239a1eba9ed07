import {type Author} from '../../model/article.js';
import {sourceSummary} from '../article-facts.js';
import {type LayoutContext} from './context.js';
import {displayText} from './display-text.js';
import {joinFacts} from './head-rows.js';
import {richRows} from './rich-rows.js';
import {blankRow, plainRow, type Row} from './row.js';

/** The rule, the notes about the authors, and where the text came from and what was left out. */
export function footRows(context: LayoutContext): Row[] {
	const {article, measure, painter} = context;
	const described = article.authors.filter(({note}) => Boolean(note));
	const facts = sourceSummary(article).map(fact => displayText(fact, painter.unicode).text);
	return [
		blankRow,
		plainRow([{text: painter.glyph('─', '-').repeat(measure), style: 'rule'}]),
		...authorRows(described, context),
		...joinFacts(facts, measure, painter.glyph(' · ', ' - ')),
		...article.extraction.notices.flatMap(notice => richRows({text: notice, spans: []}, {width: measure, style: 'warning'}, context)),
	];
}

function authorRows(authors: readonly Author[], context: LayoutContext): Row[] {
	if (authors.length === 0) {
		return [];
	}

	const heading = authors.length === 1 ? 'About the author' : 'About the authors';
	return [
		plainRow([{text: heading, style: 'heading'}]),
		...authors.flatMap(author => [...noteRows(author, context), blankRow]),
	];
}

/** The note; led by the name where it does not begin with it itself. */
function noteRows({name, role, note = ''}: Author, context: LayoutContext): Row[] {
	const isNamed = note.includes(name);
	const lead = isNamed ? '' : `${[name, role].filter(Boolean).join(', ')}. `;
	const spans = lead === '' ? [] : [{start: 0, end: name.length, style: 'strong' as const}];
	return richRows({text: lead + note, spans}, {width: context.measure}, context);
}
