// node deliver.mjs ADDRESS SERVER-KEY [EVENTS] [FLUSH-AT]: delivers events with Segment's own client, then looks each up.
import { Analytics } from "@segment/analytics-node";

const [address, key, count = "100000", flushAt] = process.argv.slice(2);
const events = Number(count), customers = 1000, window = 5000;
const run = Date.now().toString(36);

const analytics = new Analytics({ writeKey: key, host: address, ...(flushAt && { flushAt: Number(flushAt) }) });
let requests = 0;
analytics.on("http_request", () => requests++);

const sent = new Map(); // message -> customer
const failed = [];
const began = performance.now();

const one = (n) => new Promise((done) => {
  const userId = `${run}-${n % customers}`;
  const heard = (fault, context) => {
    if (fault) failed.push(String(fault));
    else sent.set(context.event.messageId, userId);
    done();
  };
  if (n < customers) analytics.identify({ userId, traits: { name: `Customer ${n}`, email: `c${n}@${run}.example` } }, heard);
  else if (n % 3 === 0) analytics.page({ userId, name: "Socks", properties: { path: "/socks" } }, heard);
  else analytics.track({ userId, event: "Product Viewed", properties: { product_id: `P${n % 500}`, name: "A product" } }, heard);
});

for (let from = 0; from < events; from += window) {
  await Promise.all(Array.from({ length: Math.min(window, events - from) }, (_, n) => one(from + n)));
}
await analytics.closeAndFlush();
const seconds = (performance.now() - began) / 1000;

const basic = "Basic " + Buffer.from(`${key}:`).toString("base64");
let once = 0, more = 0;
const strangers = new Set();
for (let n = 0; n < customers; n++) {
  const answer = await fetch(`${address}/v1/customers/${run}-${n}?timeline=all`, { headers: { Authorization: basic } });
  const { timeline } = await answer.json();
  const times = new Map();
  for (const entry of timeline) times.set(entry.messageId, (times.get(entry.messageId) ?? 0) + 1);
  for (const [message, found] of times) {
    if (sent.get(message) !== `${run}-${n}`) strangers.add(message);
    else if (found === 1) once++;
    else more++;
  }
}
console.log(JSON.stringify({
  events, delivered: sent.size, failed: failed.length, requests, seconds: +seconds.toFixed(1), perSecond: Math.round(events / seconds),
  rememberedOnce: once, more, missing: sent.size - once - more, strangers: strangers.size,
}));
process.exit(once === events ? 0 : 1);
