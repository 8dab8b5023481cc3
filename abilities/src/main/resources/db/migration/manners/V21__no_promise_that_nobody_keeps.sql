-- The wording of profiling promised that without it nobody looks at what was bought. No program kept
-- that, so nobody shall agree to it. Where nobody used the purpose it goes; where somebody did, what
-- was agreed to stays as it was, and the next version of the words promises nothing.
create temporary table profiling_used on commit drop as
select exists (select from manners_unconfirmed where given ->> 'purpose' = 'profiling')
    or exists (select from manners_template where purpose = 'profiling')
    or exists (select from manners_question where purpose = 'profiling')
    or exists (select from manners_contact where purpose = 'profiling')
    or exists (select from manners_wording where purpose = 'profiling' and version > 1) as used;

-- The timelines lie in memory's tables, which a test may leave out.
do $$
begin
  if to_regclass('memory_event') is not null then
    execute 'update profiling_used set used = used or exists (
      select from memory_event where kind in (7, 8, 15) and body ->> ''purpose'' = ''profiling'')';
  end if;
end $$;

delete from manners_wording where purpose = 'profiling' and not (select used from profiling_used);
delete from manners_purpose where name = 'profiling' and not (select used from profiling_used);

insert into manners_wording (purpose, language, version, wording)
select 'profiling', told.language, 2, told.wording
from (values
  ('en', 'Yes, tell me about offers that fit what I have bought. I can take this back at any time.'),
  ('nb', 'Ja, fortell meg om tilbud som passer til det jeg har kjøpt. Jeg kan trekke dette tilbake når som helst.'),
  ('da', 'Ja, fortæl mig om tilbud, der passer til det, jeg har købt. Jeg kan trække det tilbage når som helst.'),
  ('sv', 'Ja, berätta om erbjudanden som passar det jag har köpt. Jag kan ta tillbaka detta när som helst.'),
  ('de', 'Ja, informieren Sie mich über Angebote, die zu meinen Käufen passen. Ich kann das jederzeit widerrufen.')
) as told (language, wording)
where (select used from profiling_used)
  and (select max(version) from manners_wording
    where purpose = 'profiling' and language = told.language) = 1;
