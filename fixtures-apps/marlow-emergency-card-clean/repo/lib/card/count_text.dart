String countText(int allergies) {
  if (allergies == 0) return 'No known allergies';
  return allergies == 1 ? '1 allergy' : '$allergies allergies';
}
