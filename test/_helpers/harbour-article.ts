import {buildArticle, paragraph} from './article-builder.js';

/** A news article of our own that has something of everything a page can show. */
export const harbourArticle = buildArticle({
	url: 'https://news.example/harbour',
	title: 'Harbour bridge stays shut as mayor calls repairs “a promise, not a plan”',
	subtitle: 'Engineers want four more weeks; shopkeepers want an answer today',
	authors: [
		{name: 'Mira Lindqvist', url: 'https://news.example/people/mira', role: 'City reporter', note: 'Mira Lindqvist writes about roads, rails and the people who wait for them.', confidence: 'high'},
		{name: 'Tom Okafor', confidence: 'medium'},
	],
	published: '2026-03-04T18:05:00+01:00',
	updated: '2026-03-04T20:40:00+01:00',
	publisher: 'The Tidewater Courier',
	section: 'City',
	language: 'en',
	leadImage: 'https://news.example/bridge.jpg',
	blocks: [
		paragraph('The old bridge across the harbour will stay closed until at least the end of the month, the city said on Wednesday, after inspectors found cracks in two of its northern piers.'),
		{kind: 'figure', caption: 'The bridge on Tuesday, “quiet as a chapel”, as one ferry pilot put it.', credit: 'Ana Ruiz', alt: 'An empty bridge', source: 'https://news.example/bridge.jpg'},
		paragraph('“We have been given a promise, not a plan,” said Mayor Ingrid Solberg. “A promise does not carry a bus.”'),
		{
			kind: 'paragraph',
			text: 'The engineering report, published on the city’s site, calls the damage “local” and the bridge “fundamentally sound”.',
			spans: [
				{start: 4, end: 22, style: 'link', href: 'https://city.example/report'},
				{start: 64, end: 70, style: 'emphasis'},
			],
		},
		{kind: 'heading', level: 2, text: 'What the engineers found', spans: []},
		{
			kind: 'list',
			items: [
				{text: 'Hairline cracks in pier three, which were known about since the autumn and have not grown.', spans: [], depth: 0, marker: '•'},
				{text: 'A wider crack in pier four.', spans: [{start: 2, end: 7, style: 'strong'}], depth: 0, marker: '•'},
				{text: 'It is dry.', spans: [], depth: 1, marker: '–'},
			],
		},
		{kind: 'pullquote', text: 'A promise does not carry a bus.', spans: []},
		paragraph('“You look at a crack and you ask how old it is,” said Jonas Weber, who led the inspection.'),
		paragraph('“You do not ask the calendar. You ask the stone, and the stone takes its time.”'),
		{kind: 'blockquote', group: 1, text: 'No vehicle shall pass until the harbour master has signed.', spans: [], cite: 'City order of 1911'},
		{kind: 'table', header: true, rows: [['Pier', 'State', 'Work'], ['Three', 'hairline cracks', 'watch'], ['Four', 'one wide crack', 'inject, then wait two weeks']]},
		{kind: 'preformatted', text: 'load < 3.5 t\n  else: ferry', language: 'text'},
		{kind: 'rule'},
		paragraph('Solberg said she was “done waiting” and would ask the council for money on Friday.'),
	],
	quotations: [
		{text: '“a promise, not a plan”', speaker: 'Ingrid Solberg', mention: 'mayor', cue: 'calls', kind: 'mixed', place: {in: 'title'}},
		{text: '“quiet as a chapel”', speaker: 'one ferry pilot', cue: 'put it', kind: 'mixed', place: {in: 'caption', block: 1}},
		{text: '“We have been given a promise, not a plan,”', speaker: 'Ingrid Solberg', mention: 'Mayor Ingrid Solberg', cue: 'said'},
		{text: '“A promise does not carry a bus.”', speaker: 'Ingrid Solberg', mention: 'Mayor Ingrid Solberg', cue: 'said'},
		{text: '“local”', speaker: 'The engineering report', cue: 'calls', kind: 'mixed'},
		{text: '“fundamentally sound”', speaker: 'The engineering report', cue: 'calls', kind: 'mixed'},
		{text: '“You look at a crack and you ask how old it is,”', speaker: 'Jonas Weber', cue: 'said'},
		{text: '“You do not ask the calendar. You ask the stone, and the stone takes its time.”', speaker: 'Jonas Weber', cue: 'said'},
		{text: 'No vehicle shall pass until the harbour master has signed.', speaker: undefined, kind: 'block'},
		{text: '“done waiting”', speaker: 'Ingrid Solberg', mention: 'Solberg', cue: 'said', kind: 'mixed'},
	],
	extraction: {
		source: 'page',
		truncated: false,
		omitted: [{kind: 'related', text: 'More from the harbour'}, {kind: 'newsletter', text: 'Get the Courier by mail'}],
		quotationsInSource: 10,
		quotationsKept: 10,
		notices: [],
	},
});
