import SwiftUI

struct SchoolFormView: View {
    @StateObject private var form = SchoolForm()

    var body: some View {
        Form {
            Section("Vaccines") { ForEach(form.vaccines, id: \.self) { Text($0) } }
            Section("Allergies") { ForEach(form.allergies, id: \.self) { Text($0) } }
        }
        .onAppear(perform: form.prepare)
    }
}
