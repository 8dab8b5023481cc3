// Tells the shop's memory what happens on its site, see docs/tag.md. Nothing of it may ever break the page that it is on.
(() => {
  "use strict";
  const early = window.stamkunde;
  if (early && early.version) return; // twice on one page

  const COOKIE = "stamkunde";
  const KEPT = "stamkunde:"; // with the page's own name: events that could not be delivered
  const SOON = 200; // milliseconds in which events gather to a batch
  const BATCH = 28_000; // bytes: two of these fit into what a browser lets a closing page send
  const EVENT = 32_000;
  const QUEUED = 1000;
  const YEAR = 31_536_000; // seconds

  const script = document.currentScript;
  const random = (bytes) => [...crypto.getRandomValues(new Uint8Array(bytes))].map((b) => b.toString(16).padStart(2, "0")).join("");
  const bytes = (text) => new TextEncoder().encode(text).length;
  const warn = (text) => console.warn("stamkunde: " + text);
  const quietly = (what) => { try { return what(); } catch { return undefined; } };
  const objects = navigator.globalPrivacyControl === true;
  const page = random(8);

  let key, host, domain; // where to
  let device = random(16), user, proof; // who: the device of this page view, until a consent
  let consents = {}, remembered = false;
  let queue = [], flying = [], failures = 0, until = 0, timer; // events as JSON text
  let place, pending;

  // What may be remembered. Nothing before a consent; and the browser's objection (Global Privacy Control) outweighs a
  // consent that was given without it.

  const cookie = () => quietly(() => {
    const found = document.cookie.match(/(?:^|; )stamkunde=([0-9a-f]{32})\.([01])\.([^;]*)/);
    return found && { device: found[1], knowing: found[2] === "1", consents: JSON.parse(decodeURIComponent(found[3])) };
  });

  const setCookie = (value, age) => {
    document.cookie = `${COOKIE}=${value}; path=/; max-age=${age}; samesite=lax`
      + (domain ? `; domain=${domain}` : "") + (location.protocol === "https:" ? "; secure" : "");
  };

  const write = () => setCookie(`${device}.${+objects}.${encodeURIComponent(JSON.stringify(consents))}`, YEAR);
  const kept = () => Object.keys(localStorage).filter((name) => name.startsWith(KEPT));

  const forget = () => {
    setCookie("", 0);
    quietly(() => kept().forEach((name) => localStorage.removeItem(name)));
  };

  const recall = () => {
    const was = cookie();
    if (!was) return;
    if (objects && !was.knowing) { forget(); return; }
    ({ device, consents } = was);
    remembered = true;
  };

  const remember = () => {
    const was = cookie();
    if (consents.analytics === true) {
      if (was && !remembered) { // another tab was first
        device = was.device;
        consents = { ...was.consents, ...consents };
      }
      write();
      remembered = !!cookie(); // a browser may refuse
    } else if (was || remembered) {
      forget();
      remembered = false;
      device = random(16);
    }
  };

  // Another tab may have taken the consent back, or somebody signed out there.
  const heed = () => {
    if (!remembered) return;
    const now = cookie();
    if (now && now.device === device) return;
    device = now ? now.device : random(16);
    if (!now) { remembered = false; consents = { ...consents, analytics: false }; }
    user = proof = undefined;
  };

  const may = (what) => objects ? consents[what] === true : consents[what] !== false;

  // What is told. Addresses go without their query, which may hold anything.

  const campaign = () => {
    const query = new URLSearchParams(location.search), found = {};
    for (const part of ["source", "medium", "campaign", "term", "content"]) {
      const value = query.get("utm_" + part);
      if (value) found[part === "campaign" ? "name" : part] = value;
    }
    return Object.keys(found).length ? found : undefined;
  };

  const here = () => ({
    path: location.pathname, url: location.origin + location.pathname, title: document.title, referrer: document.referrer.replace(/[?#].*/, ""),
  });

  const agreed = () => say("track", { event: "Segment Consent Preference Updated" });

  const say = (type, told) => {
    heed();
    const text = quietly(() => JSON.stringify({
      type, messageId: "tag-" + random(16), anonymousId: device, userId: user, token: proof, timestamp: new Date().toISOString(), ...told,
      context: {
        page: here(), campaign: campaign(), locale: navigator.language, library: { name: "stamkunde", version: call.version },
        consent: Object.keys(consents).length ? { categoryPreferences: consents } : undefined, gpc: objects || undefined,
      },
    }));
    if (!text || bytes(text) > EVENT) return warn("left out: " + type + " is no JSON, or larger than 32 kB");
    if (queue.push(text) > QUEUED) queue.shift();
    soon();
  };

  // A proof that has run out would only have its event refused; one that waits in a browser's storage would be there for others.
  const unproven = (text, always) => {
    const event = JSON.parse(text);
    if (!event.token || (!always && event.token.split(".")[2] * 1000 > Date.now())) return text;
    delete event.token;
    return JSON.stringify(event);
  };

  // How it is delivered.

  const soon = () => {
    if (!timer && key) timer = setTimeout(() => { timer = 0; deliver(); }, Math.max(SOON, until - Date.now()));
  };

  const now = () => { clearTimeout(timer); timer = 0; until = 0; deliver(); };

  const take = () => {
    let size = 0, count = 0;
    while (count < queue.length && (!count || size + bytes(queue[count]) < BATCH)) size += bytes(queue[count++]);
    return queue.splice(0, count);
  };

  const door = () => `${host}/v1/batch?key=${encodeURIComponent(key)}`;
  const body = (events) => `{"sentAt":"${new Date().toISOString()}","batch":[${events.map((text) => unproven(text)).join(",")}]}`;

  // Plain text is sent without asking first (preflight), for which a closing page has no time.
  const post = (events) => fetch(door(), {
    method: "POST", body: body(events), headers: { "Content-Type": "text/plain;charset=UTF-8" },
    mode: "cors", credentials: "omit", keepalive: true, referrerPolicy: "strict-origin",
  });

  const send = async (events) => {
    flying.push(...events);
    const answer = await post(events).catch(() => undefined);
    flying = flying.filter((event) => !events.includes(event));
    const status = answer ? answer.status : 0;
    if (!status || status === 408 || status === 429 || status >= 500) {
      queue.unshift(...events);
      rest(answer && answer.headers.get("Retry-After"));
    } else {
      failures = 0;
      quietly(() => localStorage.removeItem(KEPT + page));
      await hear(answer);
    }
    if (queue.length) soon();
  };

  const rest = (asked) => {
    const pause = 1000 * 2 ** Math.min(failures++, 6) * (0.75 + Math.random() / 2);
    until = Date.now() + Math.max(pause, asked > 0 ? Math.min(asked, 300) * 1000 : 0);
  };

  const hear = async (answer) => {
    const said = await answer.json().catch(() => ({}));
    for (const one of said.results || []) if (one.status === "refused") warn("refused: " + one.detail);
    if (!answer.ok && !said.results) warn(said.detail || "refused with " + answer.status);
    if (answer.status === 401 || answer.status === 403) { key = undefined; queue = []; }
  };

  const deliver = () => {
    if (key && queue.length && !flying.length && navigator.onLine !== false && !document.prerendering) send(take());
  };

  // The page may never come back. What is on its way already arrives by itself.
  const leave = () => {
    if (pending) call.page();
    if (!key || keep()) return;
    for (let sent = 0; queue.length; sent++) {
      if (sent > 1 && remembered) { keep(true); return; } // more than a browser lets a closing page send
      const events = take();
      // The beacon names no origin on sites that send no referrer, so it is the second choice.
      if ("keepalive" in Request.prototype) send(events);
      else if (!navigator.sendBeacon(door(), new Blob([body(events)], { type: "text/plain;charset=UTF-8" }))) {
        queue.unshift(...events);
        keep(true);
        return;
      }
    }
  };

  // Undelivered events wait for the next page where they may; told twice they count once. True: no use in sending now.
  const keep = (always) => {
    if (!always && navigator.onLine !== false && !failures) return false;
    return quietly(() => {
      const all = [...flying, ...queue].slice(-200).map((text) => unproven(text, true));
      if (remembered && all.length) localStorage.setItem(KEPT + page, JSON.stringify(all));
      return remembered;
    }) || navigator.onLine === false;
  };

  const unkeep = () => quietly(() => {
    if (!remembered) return;
    for (const name of kept()) {
      const text = localStorage.getItem(name);
      localStorage.removeItem(name);
      quietly(() => queue.push(...JSON.parse(text).filter((one) => quietly(() => JSON.parse(one).messageId))));
    }
    if (queue.length) soon();
  });

  // Sites that never load a second page.

  const address = () => location.pathname + location.search + (/^#[!/]/.test(location.hash) ? location.hash : "");

  // Told a little later: by then the page has its title, or the site has told of it itself.
  const moved = () => {
    if (place === address()) return;
    place = address();
    clearTimeout(pending);
    pending = setTimeout(() => call.page(), 0);
  };

  const follow = () => {
    for (const name of ["pushState", "replaceState"]) {
      const was = history[name];
      history[name] = function (...words) {
        was.apply(this, words);
        quietly(moved);
      };
    }
    addEventListener("popstate", moved);
    addEventListener("pageshow", (shown) => { if (shown.persisted) { place = undefined; moved(); } });
    moved();
  };

  const begin = (pages) => {
    addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") leave(); });
    addEventListener("online", now);
    unkeep();
    if (pages) follow();
    if (queue.length) soon();
  };

  const call = {
    version: "1",
    load(name, options = {}) {
      if (host || !name) return;
      host = (options.host || (script && script.src && new URL(script.src).origin) || location.origin).replace(/\/$/, "");
      domain = options.domain;
      recall();
      key = name;
      if (document.prerendering) document.addEventListener("prerenderingchange", () => begin(options.pages !== false), { once: true });
      else begin(options.pages !== false);
    },
    identify(id, traits) {
      if (id && typeof id === "object") [id, traits] = [undefined, id];
      if (!may("personal")) traits = id = undefined;
      if (id !== undefined && id !== null) user = String(id);
      say("identify", { traits });
    },
    track: (event, properties) => say("track", { event, properties }),
    page(name, properties) {
      clearTimeout(pending);
      pending = 0;
      place = address();
      say("page", { name, properties: { ...here(), ...properties } });
    },
    group(id, traits) { if (may("personal")) say("group", { groupId: id, traits }); },
    consent(choice) {
      const clear = Object.entries(choice || {}).filter(([, chosen]) => typeof chosen === "boolean");
      const news = clear.some(([name, chosen]) => consents[name] !== chosen);
      const known = remembered;
      consents = { ...consents, ...Object.fromEntries(clear) };
      if (known && news) agreed(); // before a device is forgotten that took its consent back
      remember();
      if (!known && remembered && news) agreed();
    },
    token(text) { proof = text ? String(text) : undefined; },
    reset() {
      user = proof = undefined;
      device = random(16);
      if (remembered) write();
    },
  };

  window.stamkunde = call;
  const given = (script && script.dataset) || {};
  if (given.token) call.token(given.token);
  if (given.key) call.load(given.key, { pages: given.pages !== "off", domain: given.domain });
  for (const [name, ...words] of Array.isArray(early) ? early : []) quietly(() => call[name](...words));
})();
