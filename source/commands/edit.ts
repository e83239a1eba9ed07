import {typedAddress} from '../feeds/discovery/same-address.js';
import {splitCredentials} from '../feeds/fetching/credentials.js';
import {healthAtInterval} from '../feeds/schedule/schedule.js';
import {Failure} from '../model/failure.js';
import {type Feed, type FeedHealth, type FeedSettings, type SourceChoice} from '../model/feed.js';
import {type FeedEdit} from '../library/types.js';
import {cleanLine} from '../text/clean.js';
import {type Context, type OptionValues} from './context.js';
import {namedFeed} from './named-feed.js';

type SettingsEdit = NonNullable<FeedEdit['settings']>;

/** `edit FEED --url ...`: changes one subscription. An empty value takes a setting back. */
export async function run(context: Context): Promise<void> {
	const [reference, ...more] = context.positionals;
	if (reference === undefined || more.length > 0) {
		throw new Failure('usage', 'Edit takes one feed.', {remedy: 'Give its id, address or title; see: pullquote feeds'});
	}

	const library = await context.library();
	const feed = namedFeed(library, reference);
	const edit = readEdit(feed, context.options);
	if (Object.keys(edit).length === 0) {
		throw new Failure('usage', `Change what of ${feed.title}?`, {remedy: 'See: pullquote edit --help'});
	}

	const {title, id} = library.editFeed(feed.id, edit);
	await context.print(`Changed ${title} (${id}).\n`);
}

function readEdit(feed: Feed, options: OptionValues): FeedEdit {
	const tags = options.values('tag').filter(tag => tag !== '');
	const settings = readSettings(options);
	const address = readAddress(feed, options.value('url'));
	const allSettings = {...address.settings, ...settings};
	return {
		...('intervalMinutes' in settings && {health: healthAtInterval(feed.health, settings.intervalMinutes)}),
		...address,
		...(options.values('tag').length > 0 && {tags}),
		...(Object.keys(allSettings).length > 0 && {settings: allSettings}),
	};
}

/** A new address is one the user typed, and starts without the old one's validators and failures. */
function readAddress({kind}: Feed, value: string | undefined): FeedEdit {
	if (value === undefined) {
		return {};
	}

	const {url, basicAuth} = kind === 'url' ? splitCredentials(typedAddress(value)) : {url: value};
	if (kind === 'url' && (!URL.canParse(url) || !/^https?:/iv.test(url))) {
		throw new Failure('usage', `"${cleanLine(value)}" is no web address.`, {remedy: 'Give one that begins with http:// or https://.'});
	}

	const health: FeedHealth = {failures: 0, gone: false};
	return {url, typedUrl: url, health, ...(basicAuth !== undefined && {settings: {basicAuth}})};
}

/** How the value of each option becomes a setting; undefined takes it back. */
const settingReaders: Readonly<Record<string, (value: string) => SettingsEdit>> = {
	title: value => ({title: orNone(value)}),
	interval: value => ({intervalMinutes: wholeNumber('--interval', value)}),
	'user-agent': value => ({userAgent: orNone(headerValue('--user-agent', value))}),
	'basic-auth': value => ({basicAuth: orNone(credentials(value))}),
	source: value => ({source: value as SourceChoice}),
	'max-entries': value => ({maxEntries: wholeNumber('--max-entries', value)}),
	filter: value => ({filter: orNone(value)}),
};

function readSettings(options: OptionValues): SettingsEdit {
	const headers = options.values('header');
	let settings: SettingsEdit = headers.length === 0 ? {} : {headers: readHeaders(headers)};
	for (const [name, read] of Object.entries(settingReaders)) {
		const value = options.value(name);
		settings = value === undefined ? settings : {...settings, ...read(value)};
	}

	return settings;
}

function orNone(value: string): string | undefined {
	return value.trim() === '' ? undefined : value.trim();
}

function wholeNumber(option: string, value: string): number | undefined {
	if (value === '') {
		return undefined;
	}

	if (!/^[1-9]\d{0,6}$/v.test(value)) {
		throw new Failure('usage', `${option} cannot be "${cleanLine(value)}".`, {remedy: 'It takes a whole number from 1, or nothing to take it back.'});
	}

	return Number(value);
}

function credentials(value: string): string {
	if (value !== '' && !value.includes(':')) {
		throw new Failure('usage', '--basic-auth takes USER:PASSWORD.');
	}

	return value;
}

/** The headers that belong to the connection or to pullquote itself. */
const reservedHeaders = /^(?:host|connection|content-length|transfer-encoding|te|trailer|upgrade|expect|keep-alive|proxy-.*|accept-encoding|if-.*|range)$/iv;

function readHeaders(lines: readonly string[]): FeedSettings['headers'] {
	return Object.fromEntries(lines.filter(line => line !== '').map(line => {
		const [, name = '', value = ''] = /^([\w!#$%\u{26}'*+.^`\|~\-]+):(.*)$/v.exec(line) ?? [];
		if (name === '' || reservedHeaders.test(name)) {
			throw new Failure('usage', `--header cannot be "${cleanLine(line)}".`, {remedy: 'It takes "Name: value", with a name that is not the connection\'s own.'});
		}

		return [name, headerValue('--header', value.trim())];
	}));
}

function headerValue(option: string, value: string): string {
	if (!/^[\t\u{20}-\u{7E}\u{80}-\u{FF}]*$/v.test(value)) {
		throw new Failure('usage', `${option} holds a character that may not stand in a header.`);
	}

	return value;
}
