import HealthKit

@MainActor
final class AppContainer {
    private let store = HKHealthStore()

    func makeListsView() -> ListsView {
        ListsView(viewModel: ListsViewModel(
            permission: HealthPermission(store: store),
            allergies: AllergiesRepository(store: store),
            conditions: ConditionsRepository(store: store)
        ))
    }
}
