import SwiftUI

@main
struct InkberryApp: App {
    private let container = DiaryContainer()

    var body: some Scene {
        WindowGroup {
            TabView {
                DiaryView(model: container.makeDiary()).tabItem { Label("Diary", systemImage: "book") }
                AboutView().tabItem { Label("About", systemImage: "info.circle") }
            }
        }
    }
}
