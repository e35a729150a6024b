/** Words for health records, in the languages that notes for App Review are written in. */
const RECORDS =
  /clinical|health[\s-]*records?|medical[\s-]+records?|patient[\s-]+records?|\bfhir\b|gesundheitsakte|patientenakte|krankenakte|klinisch|clinique|dossiers?\s+(?:médica|de\s+santé)|cl[ií]nic[oa]|historial?\s+m[ée]dic|registros?\s+(?:m[ée]dicos?|de\s+sa[lú]ud|de\s+saúde)|cartell[ae]\s+clinic|ヘルスレコード|ヘルスケア記録|健康記録|医療記録|診療記録|臨床|健康记录|健康紀錄|健康記錄|医疗记录|醫療記錄|病历|病歷|临床|건강\s*기록|의료\s*기록|임상/i;

/** Whether notes say something of health records. Undefined for a text in letters whose words are not known here. */
export function mentionsRecords(notes: string): boolean | undefined {
  if (RECORDS.test(notes.normalize('NFC'))) return true;
  const letters = notes.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  return latin.length * 2 >= letters.length ? false : undefined;
}
