import MarkdownIt from 'markdown-it';

/** What a Markdown file states above its text, between lines of three dashes. Only plain `key: value` lines are read. */
export type FrontMatter = Readonly<Partial<Record<'title' | 'subtitle' | 'author' | 'date' | 'language', string>>>;

/** Markdown as HTML, raw HTML included as it stands: `parsePage` makes it safe. */
export function markdownToHtml(markdown: string): {html: string; frontMatter: FrontMatter} {
	const matter = frontMatterPattern.exec(markdown);
	const html = new MarkdownIt({html: true, breaks: false}).render(markdown.slice(matter?.[0].length ?? 0));
	return {html, frontMatter: readFrontMatter(matter?.[1] ?? '')};
}

function readFrontMatter(text: string): FrontMatter {
	const values: Partial<Record<keyof FrontMatter, string>> = {};
	for (const line of text.split('\n', mostLines)) {
		const match = /^([a-z]{3,20}) ?: ?(\S.*)$/iu.exec(line);
		const key = keys[match?.[1]?.toLowerCase() ?? ''];
		if (key !== undefined) {
			values[key] ??= (match?.[2] ?? '').trim().replaceAll(/^(["'])(.*)\1$/gu, '$2');
		}
	}

	return values;
}

const mostLines = 200;

const frontMatterPattern = /^---[ \t]*\n([\s\S]{0,20000}?)\n---[ \t]*(?:\n|$)/u;

const keys: Readonly<Record<string, keyof FrontMatter>> = {
	title: 'title', subtitle: 'subtitle', description: 'subtitle', author: 'author', authors: 'author', byline: 'author', date: 'date', published: 'date', lang: 'language', language: 'language',
};
