import SwiftUI

@main
struct FenwickApp: App {
    @StateObject private var presenter = ComparePresenter(facade: FWRecordFacade())

    var body: some Scene {
        WindowGroup {
            NavigationStack { CompareView(presenter: presenter) }
        }
    }
}
