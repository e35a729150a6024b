import SwiftUI

@main
struct WhimbrelApp: App {
    @StateObject private var chooser: Chooser
    @StateObject private var table: TableModel

    init() {
        let chooser = Chooser()
        _chooser = StateObject(wrappedValue: chooser)
        _table = StateObject(wrappedValue: TableModel(chooser: chooser))
    }

    var body: some Scene {
        WindowGroup { TableView(table: table, chooser: chooser) }
    }
}
