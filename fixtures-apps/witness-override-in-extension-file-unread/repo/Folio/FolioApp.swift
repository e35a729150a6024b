import SwiftUI

@main
struct FolioApp: App {
    var body: some Scene {
        WindowGroup { NavigationStack { FolioView(bindery: Bindery()) } }
    }
}
