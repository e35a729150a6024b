package health.undermill

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.items
import androidx.compose.material3.Button
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.runtime.produceState
import androidx.compose.ui.platform.LocalUriHandler
import com.arkivanov.decompose.extensions.compose.stack.Children

@Composable
fun RootScreen(root: RootComponent) {
    Children(root.stack) { created ->
        when (val child = created.instance) {
            is RootComponent.Child.Home -> HomeScreen(child.component)
            is RootComponent.Child.Records -> RecordsScreen(child.component)
        }
    }
}

@Composable
private fun HomeScreen(component: HomeComponent) {
    val uriHandler = LocalUriHandler.current
    val connected = produceState(false, component) { value = component.connect() }
    Column {
        Button(onClick = component.onLabs, enabled = connected.value) { Text("Lab results") }
        Button(onClick = component.onMedications, enabled = connected.value) { Text("Medications") }
        Button(onClick = component.onProcedures, enabled = connected.value) { Text("Procedures") }
        TextButton(onClick = { uriHandler.openUri("https://undermill.health/legal/privacy") }) { Text("Privacy policy") }
    }
}

@Composable
private fun RecordsScreen(component: RecordsComponent) {
    val titles = produceState(emptyList<String>(), component) { value = component.load() }
    Column {
        TextButton(onClick = component.onBack) { Text("Back") }
        Text(component.title)
        LazyColumn { items(titles.value) { Text(it) } }
    }
}
