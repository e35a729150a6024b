class Recipe {
  const Recipe(this.name, this.ingredients);

  final String name;
  final List<String> ingredients;

  bool suits(String allergies) {
    final lower = allergies.toLowerCase();
    return !ingredients.any(lower.contains);
  }
}

const recipes = [
  Recipe('Pesto', ['basil', 'pine nut']),
  Recipe('Pancakes', ['egg', 'milk', 'wheat']),
  Recipe('Dal', ['lentil', 'ginger']),
];
