-- What a consent may be given for: the class of messages it allows, and after how many days it ends
-- by itself (null: never).
create table manners_purpose (
  name text primary key,
  class text not null,
  lasts_days integer,
  titles jsonb not null
);

-- The words under which it is given. A row is never changed: other words are another version.
create table manners_wording (
  purpose text not null references manners_purpose (name),
  language text not null,
  version integer not null,
  wording text not null,
  jurisdiction text,
  since timestamptz not null default now(),
  primary key (purpose, language, version)
);

-- Consents that wait for a word from the address itself. The token is kept as its hash alone.
create table manners_unconfirmed (
  token bytea primary key,
  customer text not null,
  asked_at timestamptz not null,
  until timestamptz not null,
  given jsonb not null
);
create index manners_unconfirmed_customer on manners_unconfirmed (customer);

-- Which goods the shop holds to be of one family, for the law's "similar". `*` is any other product.
create table manners_alike (
  product text primary key,
  family text not null
);

insert into manners_purpose (name, class, titles) values
  ('marketing', 'marketing', '{"en":"Offers","nb":"Tilbud","da":"Tilbud","sv":"Erbjudanden","de":"Angebote"}'),
  ('newsletter', 'marketing', '{"en":"Newsletter","nb":"Nyhetsbrev","da":"Nyhedsbrev","sv":"Nyhetsbrev","de":"Newsletter"}'),
  ('surveys', 'survey', '{"en":"Questions","nb":"Spørsmål","da":"Spørgsmål","sv":"Frågor","de":"Fragen"}'),
  ('profiling', 'marketing', '{"en":"Offers chosen for me","nb":"Tilbud valgt for meg","da":"Tilbud valgt til mig","sv":"Erbjudanden valda för mig","de":"Für mich ausgewählte Angebote"}');

insert into manners_wording (purpose, language, version, wording) values
  ('marketing', 'en', 1, 'Yes, tell me about your offers. I can take this back at any time, with a click in each message or by writing to you.'),
  ('marketing', 'nb', 1, 'Ja, fortell meg om tilbudene deres. Jeg kan trekke dette tilbake når som helst, med ett klikk i hver melding eller ved å skrive til dere.'),
  ('marketing', 'da', 1, 'Ja, fortæl mig om jeres tilbud. Jeg kan trække det tilbage når som helst, med et klik i hver besked eller ved at skrive til jer.'),
  ('marketing', 'sv', 1, 'Ja, berätta om era erbjudanden. Jag kan ta tillbaka detta när som helst, med ett klick i varje meddelande eller genom att skriva till er.'),
  ('marketing', 'de', 1, 'Ja, informieren Sie mich über Ihre Angebote. Ich kann das jederzeit widerrufen, mit einem Klick in jeder Nachricht oder indem ich Ihnen schreibe.'),
  ('newsletter', 'en', 1, 'Yes, send me the newsletter. Every issue has a link with which I can stop it.'),
  ('newsletter', 'nb', 1, 'Ja, send meg nyhetsbrevet. Hver utgave har en lenke som stopper det.'),
  ('newsletter', 'da', 1, 'Ja, send mig nyhedsbrevet. Hver udgave har et link, som stopper det.'),
  ('newsletter', 'sv', 1, 'Ja, skicka nyhetsbrevet till mig. Varje utgåva har en länk som stoppar det.'),
  ('newsletter', 'de', 1, 'Ja, schicken Sie mir den Newsletter. In jeder Ausgabe steht ein Link, mit dem ich ihn abbestellen kann.'),
  ('surveys', 'en', 1, 'Yes, you may ask me questions now and then. I need not answer, and can take this back at any time.'),
  ('surveys', 'nb', 1, 'Ja, dere kan stille meg spørsmål av og til. Jeg trenger ikke å svare, og kan trekke dette tilbake når som helst.'),
  ('surveys', 'da', 1, 'Ja, I må stille mig spørgsmål en gang imellem. Jeg behøver ikke at svare og kan trække det tilbage når som helst.'),
  ('surveys', 'sv', 1, 'Ja, ni får ställa frågor till mig ibland. Jag behöver inte svara och kan ta tillbaka detta när som helst.'),
  ('surveys', 'de', 1, 'Ja, Sie dürfen mir ab und zu Fragen stellen. Ich muss nicht antworten und kann das jederzeit widerrufen.'),
  ('profiling', 'en', 1, 'Yes, look at what I have bought to choose what you tell me about. Without this I get the same offers as everybody. I can take it back at any time.'),
  ('profiling', 'nb', 1, 'Ja, se på hva jeg har kjøpt når dere velger hva dere forteller meg om. Uten dette får jeg de samme tilbudene som alle andre. Jeg kan trekke det tilbake når som helst.'),
  ('profiling', 'da', 1, 'Ja, se på, hvad jeg har købt, når I vælger, hvad I fortæller mig om. Uden dette får jeg de samme tilbud som alle andre. Jeg kan trække det tilbage når som helst.'),
  ('profiling', 'sv', 1, 'Ja, titta på vad jag har köpt när ni väljer vad ni berättar om. Utan detta får jag samma erbjudanden som alla andra. Jag kan ta tillbaka det när som helst.'),
  ('profiling', 'de', 1, 'Ja, berücksichtigen Sie meine bisherigen Käufe, wenn Sie Angebote für mich auswählen. Ohne das bekomme ich dieselben Angebote wie alle. Ich kann das jederzeit widerrufen.');
