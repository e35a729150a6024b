import SwiftUI

@main
struct SedgeApp: App {
    var body: some Scene {
        WindowGroup { PanelBoard().environment(\.recordReader, RecordReader(store: .init())) }
    }
}
