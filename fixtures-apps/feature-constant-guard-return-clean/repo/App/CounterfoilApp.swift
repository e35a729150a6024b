import SwiftUI

@main
struct CounterfoilApp: App {
    private let repository = RecordsRepository()

    var body: some Scene {
        WindowGroup { ClaimView(repository: repository) }
    }
}
