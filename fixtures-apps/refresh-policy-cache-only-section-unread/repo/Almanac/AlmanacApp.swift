import SwiftUI

@main
struct AlmanacApp: App {
    var body: some Scene {
        WindowGroup { NavigationStack { YearScreen(viewModel: YearViewModel(loader: SectionLoader(), consent: Consent())) } }
    }
}
