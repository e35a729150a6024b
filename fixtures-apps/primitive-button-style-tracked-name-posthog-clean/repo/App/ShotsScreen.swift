import SwiftUI

struct ShotsScreen: View {
    @State private var model = ShotsModel()
    @State private var opened: Shot?

    var body: some View {
        List {
            ForEach(model.shots) { shot in
                Button(shot.vaccine) { opened = shot }
                    .buttonStyle(.tracked("shot_row"))
            }
            Link("Privacy policy", destination: URL(string: "https://lovage.app/privacy")!)
        }
        .sheet(item: $opened) { Text($0.given, style: .date) }
        .task { try? await model.load() }
    }
}
