class Dish {
  const Dish(this.name, this.ingredients);

  final String name;
  final List<String> ingredients;

  static const menu = [
    Dish('Pad thai', ['peanut', 'egg', 'shrimp']),
    Dish('Lentil soup', ['celery']),
    Dish('Walnut bread', ['walnut', 'wheat']),
  ];
}
