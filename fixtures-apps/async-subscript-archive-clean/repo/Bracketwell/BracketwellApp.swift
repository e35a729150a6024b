import SwiftUI

@main
struct BracketwellApp: App {
    private let archive = Archive()

    var body: some Scene {
        WindowGroup { SearchView(model: SearchModel(archive: archive)) }
    }
}
