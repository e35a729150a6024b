import SwiftUI

@main
struct FieldnotelyApp: App {
    var body: some Scene {
        WindowGroup { PapersView(model: PapersModel()) }
    }
}
