import SwiftUI

@main
struct TidewellApp: App {
    @StateObject private var reader = ChartReader()

    var body: some Scene {
        WindowGroup { DiaryView().environmentObject(reader) }
    }
}
