import {type Article, type Block} from '../../source/model/article.js';
import {buildArticle} from './article-builder.js';

/** The payload in every place where text of a publisher stands. */
export function hostileArticle(text: string): Article {
	const rich = {text: `Before ${text} after`, spans: [{start: 0, end: 3, style: 'link' as const, href: `https://fine.example/${text}`}]};
	const blocks: Block[] = [
		{kind: 'paragraph', ...rich},
		{kind: 'pullquote', ...rich},
		{kind: 'heading', level: 2, ...rich},
		{kind: 'list', items: [{...rich, depth: 0, marker: '•'}, {...rich, depth: 1, marker: text.slice(0, 5)}]},
		{kind: 'blockquote', group: 1, ...rich, cite: text},
		{kind: 'preformatted', text: `code ${text}\n${text}`, language: text},
		{kind: 'table', header: true, rows: [['A', text], [text, 'b']]},
		{kind: 'figure', caption: `Caption ${text}`, credit: text, alt: text, source: `https://fine.example/${text}`},
	];
	return {
		...buildArticle({blocks}),
		url: `https://fine.example/${text}`,
		title: `Title ${text}`,
		subtitle: text,
		authors: [{name: text, role: text, note: `${text}\n${text}`, url: text, confidence: 'high'}],
		published: text,
		publisher: text,
		section: text,
		language: text,
		quotations: [{in: 'text', kind: 'direct', runs: [{start: 0, end: 6}], speaker: {name: text, mention: text, start: 0, end: 3, cue: text}}],
		extraction: {
			source: 'page', truncated: true, omitted: [{kind: 'other', text}], quotationsInSource: 2, quotationsKept: 1, notices: [text],
		},
	};
}
