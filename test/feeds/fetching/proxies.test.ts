import test from 'ava';
import {proxyFor} from '../../../source/feeds/fetching/proxies.js';
import {type ProxyEnvironment} from '../../../source/feeds/fetching/resource.js';

const chosen = test.macro((t, address: string, environment: ProxyEnvironment, expected: string | undefined) => {
	t.is(proxyFor(new URL(address), environment)?.href, expected);
});

const proxy = 'http://proxy.example:3128/';
const exempt = (list: string) => ({HTTP_PROXY: proxy, NO_PROXY: list});

test('none without variables', chosen, 'http://news.example/', {}, undefined);
test('HTTP_PROXY for http', chosen, 'http://news.example/', {HTTP_PROXY: proxy}, proxy);
test('HTTP_PROXY is not for https', chosen, 'https://news.example/', {HTTP_PROXY: proxy}, undefined);
test('https_proxy for https, without a scheme', chosen, 'https://news.example/', {https_proxy: 'proxy.example:3128'}, proxy);
test('ALL_PROXY for both', chosen, 'https://news.example/', {ALL_PROXY: proxy}, proxy);
test('NO_PROXY of everything', chosen, 'http://news.example/', exempt('*'), undefined);
test('NO_PROXY of the name', chosen, 'http://news.example/', exempt('other.example, news.example'), undefined);
test('NO_PROXY of the domain above', chosen, 'http://www.news.example/', exempt('.news.example'), undefined);
test('NO_PROXY covers sub-domains without a dot too', chosen, 'http://www.news.example/', exempt('news.example'), undefined);
test('NO_PROXY does not cover a name that only ends alike', chosen, 'http://fakenews.example/', exempt('news.example'), proxy);
test('NO_PROXY with another port', chosen, 'http://news.example/', exempt('news.example:8080'), proxy);
test('NO_PROXY with the port', chosen, 'http://news.example:8080/', exempt('news.example:8080'), undefined);
test('NO_PROXY of a range', chosen, 'http://10.2.3.4/', exempt('10.0.0.0/8'), undefined);
test('NO_PROXY of an IPv6 address', chosen, 'http://[::1]/', exempt('::1'), undefined);
test('a proxy that is no address is ignored', chosen, 'http://news.example/', {HTTP_PROXY: 'http://'}, undefined);
