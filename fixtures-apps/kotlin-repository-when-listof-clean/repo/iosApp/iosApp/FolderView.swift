import Shared
import SwiftUI

struct FolderView: View {
    private let presenter = FolderPresenter(repository: HealthKitRecordsRepository())
    @State private var folder: Folder?

    var body: some View {
        List {
            if let folder {
                Section("Lab results") { ForEach(folder.labs, id: \.self) { Text($0) } }
                Section("Procedures") { ForEach(folder.procedures, id: \.self) { Text($0) } }
                Section("Insurance") { ForEach(folder.insurance, id: \.self) { Text($0) } }
            }
            Link("Privacy Policy", destination: URL(string: "https://www.plover.health/legal/privacy")!)
        }
        .task { folder = try? await presenter.open() }
    }
}
