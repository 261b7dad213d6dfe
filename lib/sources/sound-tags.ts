/** What caption writers put in brackets for sounds that are not speech, German and English */
const SOUNDS =
  'music|musik|applause|applaus|beifall|laughter|laughs|laughing|lachen|lacht|gelächter|cheering|jubel|silence|stille|' +
  'cough|coughs|coughing|husten|hustet|sigh|sighs|seufzt|seufzen|clapping|klatschen|chuckles|chuckling|schmunzelt|' +
  'crowd noise|background music|hintergrundmusik|upbeat music|intro music|outro music|dramatic music|soft music|' +
  'gentle music|music playing|theme music|titelmusik|foreign|bell rings|phone rings|clears throat|räuspert sich';

const TAG = new RegExp(String.raw`[[(] ?(?:♪ ?)?(?:${SOUNDS})(?: ?♪)? ?[\])]|[♪♫♬]+`, 'gi');

/** The spoken words without descriptions of sounds: `[Music] Good evening` becomes `Good evening`. */
export function withoutSoundTags(text: string): string {
  return /[[(♪♫♬]/.test(text) ? text.replace(TAG, ' ').replace(/\s+/g, ' ').trim() : text;
}
