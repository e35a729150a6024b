class Dish {
  const Dish(this.name, this.ingredients);

  final String name;
  final List<String> ingredients;

  bool contains(String ingredient) => ingredients.contains(ingredient.toLowerCase());
}

const menu = [
  Dish('Satay', ['peanut', 'chicken', 'soy']),
  Dish('Risotto', ['rice', 'butter', 'parmesan']),
];
