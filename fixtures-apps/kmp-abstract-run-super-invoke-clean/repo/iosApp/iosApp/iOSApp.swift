import Shared
import SwiftUI

@main
struct iOSApp: App {
    var body: some Scene {
        WindowGroup { BookView(book: Spindle.shared.book) }
    }
}
