/** A feed that an address names by how its site is built. `isSure` is false where only asking tells. */
export type Candidate = {url: string; title: string; isSure: boolean};

type SiteRule = {hosts: RegExp; candidates: (url: URL) => Candidate[]};

const sure = (url: string, title: string): Candidate => ({url, title, isSure: true});
const perhaps = (url: string, title: string): Candidate => ({url, title, isSure: false});

/** Sites whose feeds are not, or not all, named by their pages. */
const siteRules: readonly SiteRule[] = [
	{
		hosts: /(?:^|\.)youtube\.com$/v,
		candidates(url) {
			const list = url.searchParams.get('list');
			const channel = /^\/channel\/(UC[\w\-]{22})/v.exec(url.pathname)?.[1];
			return [
				...(channel === undefined ? [] : [sure(youtubeFeed('channel_id', channel), 'YouTube channel')]),
				...(list !== null && /^[\w\-]{10,64}$/v.test(list) ? [sure(youtubeFeed('playlist_id', list), 'YouTube playlist')] : []),
			];
		},
	},
	{
		hosts: /^(?:www\.)?github\.com$/v,
		candidates({pathname}) {
			const [owner, repository] = segments(pathname);
			if (owner === undefined) {
				return [];
			}

			const name = `${owner}/${repository}`;
			return repository === undefined
				? [sure(`https://github.com/${owner}.atom`, `${owner}: activity`)]
				: [
					sure(`https://github.com/${name}/releases.atom`, `${name}: releases`),
					sure(`https://github.com/${name}/commits.atom`, `${name}: commits`),
					sure(`https://github.com/${name}/tags.atom`, `${name}: tags`),
				];
		},
	},
	{
		hosts: /(?:^|\.)reddit\.com$/v,
		candidates({pathname}) {
			const [kind, name] = segments(pathname);
			return name !== undefined && ['r', 'user', 'u'].includes(kind ?? '') ? [sure(`https://www.reddit.com/${kind}/${name}/.rss`, `${kind}/${name}`)] : [];
		},
	},
	{
		hosts: /^medium\.com$/v,
		candidates({pathname}) {
			const [name] = segments(pathname);
			return name === undefined || name === 'feed' ? [] : [sure(`https://medium.com/feed/${name}`, name)];
		},
	},
	{
		hosts: /^bsky\.app$/v,
		candidates({pathname}) {
			const [kind, name] = segments(pathname);
			return kind === 'profile' && name !== undefined ? [sure(`https://bsky.app/profile/${name}/rss`, name)] : [];
		},
	},
	{
		// Mastodon and its kin run on any host.
		hosts: /./v,
		candidates(url) {
			const [name, ...rest] = segments(url.pathname);
			return name?.startsWith('@') && rest.length === 0 ? [perhaps(`${url.origin}/${name}.rss`, name)] : [];
		},
	},
];

/** What the site rules say of an address, without asking anybody. */
export function candidatesBySite(url: URL): Candidate[] {
	const isFeedItself = /(?:\.(?:atom|rss|xml|json)|\/(?:feed|rss))\/?$/v.test(url.pathname);
	return isFeedItself ? [] : siteRules.flatMap(({hosts, candidates}) => hosts.test(url.hostname) ? candidates(url) : []);
}

/** The feed of the YouTube channel that a page (of a handle, a video, a user) is about. */
export function youtubeFeedInPage(url: URL, html: string): Candidate[] {
	const channel = /(?:^|\.)youtube\.com$/v.test(url.hostname) ? /"(?:channelId|externalId)":\s*"(UC[\w\-]{22})"/v.exec(html)?.[1] : undefined;
	return channel === undefined ? [] : [sure(youtubeFeed('channel_id', channel), 'YouTube channel')];
}

/** Where a show of Apple's directory says what its feed is (JSON with `feedUrl`). */
export function podcastLookup(url: URL): string | undefined {
	const id = url.hostname === 'podcasts.apple.com' ? /\/id(\d{5,15})(?:\/|$)/v.exec(url.pathname)?.[1] : undefined;
	return id === undefined ? undefined : `https://itunes.apple.com/lookup?entity=podcast&id=${id}`;
}

function youtubeFeed(parameter: string, id: string): string {
	return `https://www.youtube.com/feeds/videos.xml?${parameter}=${id}`;
}

function segments(pathname: string): string[] {
	return pathname.split('/').filter(segment => segment !== '');
}
