-- People write names and numbers beside their pictures although they are asked not to, so that their words are sealed like those of an
-- inquiry. What was written plainly before goes: no statement can seal it, and the pictures it stood beside say what was asked for.
alter table appeal_supplement add column sealed_words bytea;
alter table appeal_supplement drop column words;
