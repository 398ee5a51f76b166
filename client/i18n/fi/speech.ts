export const speech = {
  'speech.without-words': 'Puhetta jäi ilman tekstiä, {{length}}.',
  'speech.without-words.text':
    'Ääni on tallessa. Kuuntele kohdat tai muuta puhe tekstiksi uudelleen: lauseet säilyvät, ja ne liitetään uuteen tekstiin.',
  'speech.more-places_one': 'Lisäksi {{count}} muu kohta.',
  'speech.more-places_other': 'Lisäksi {{count}} muuta kohtaa.',
  'speech.transcribe-again': 'Muuta tekstiksi uudelleen',
};
