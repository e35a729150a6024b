import SwiftUI

@main
struct StoneleighApp: App {
    @StateObject private var viewModel = SheetViewModel(chain: SheetChain.make(), access: SheetAccess())

    var body: some Scene {
        WindowGroup {
            NavigationView { SheetView(viewModel: viewModel) }
        }
    }
}
